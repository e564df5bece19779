import type { CardSize } from '../../document.ts';
import type { Element } from '../display-list.ts';
import type { Flow } from '../pages/flow.ts';

type Place = { readonly x: number; readonly y: number; readonly element: Element };

/** One of the parts that the cards of a row have in common. */
export type CardPart = { readonly height: number; putAt(flow: Flow, place: Place): void };

export type CardForm = { readonly size: CardSize; readonly width: number };
