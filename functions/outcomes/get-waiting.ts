import { bounds } from '../../shared/domain/waiting/waiting.ts';
import type { Answer } from '../http/answer.ts';
import { answerContent } from '../http/answer-content.ts';
import { readRemembered } from '../http/remembered-programme.ts';
import { todayOf } from '../http/today.ts';
import { readActionItems, readMeetings, readRecommendations } from './waiting/duties.ts';
import { readGround } from './waiting/ground.ts';
import { readTexts } from './waiting/texts.ts';
import { readRecording, readReviews } from './waiting/values.ts';

export const getWaiting: Answer<'getWaiting'> = async (call) => {
  const { programmeId } = call.params;
  const today = await todayOf(call);
  const head = { programmeId, today };
  const programme = await readRemembered(programmeId);
  if (programme?.closed) return answerContent({ ...head, closed: true, bounds });
  const ground = await readGround(call, today);
  const [recording, reviews, texts, actions, recommendations, meetings] = await Promise.all([
    readRecording(ground),
    readReviews(ground),
    readTexts(ground),
    readActionItems(ground),
    readRecommendations(ground),
    readMeetings(ground),
  ]);
  const values = { ...recording, ...reviews };
  const duties = { ...actions, ...recommendations, ...meetings };
  return answerContent({ ...head, ...values, ...texts, ...duties, bounds });
};
