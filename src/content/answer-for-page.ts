import { type Answers, answerAsPage, askBackground, type PageCalls } from '../messages';

/** Who answers for a page: the run in it, or the one in the frame that holds its article. */
export interface Answering {
  /** Whether a frame answers. */
  isLeft(): boolean;
  /** Answers from now on, unless that is so already. */
  take(): void;
  /** Has the frames started, the one with the article among them, and answers no longer once they are. */
  leave(): void;
}

/** Answers for the page until the signal aborts. */
export function createAnswering(answers: Answers<PageCalls>, signal: AbortSignal): Answering {
  let turn = new AbortController();
  let isLeft = false;

  const listen = () => answerAsPage(answers, AbortSignal.any([signal, turn.signal]));

  listen();
  return {
    isLeft: () => isLeft,
    take() {
      isLeft = false;
      if (!turn.signal.aborted) return;
      turn = new AbortController();
      listen();
    },
    leave() {
      isLeft = true;
      void askBackground('startFrames').then(() => isLeft && turn.abort());
    },
  };
}
