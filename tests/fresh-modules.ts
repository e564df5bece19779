import { vi } from 'vitest';

// Functions keep their services and settings for the life of a process: each test file begins with modules of its own.
vi.resetModules();
