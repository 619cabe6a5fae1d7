package amity.partnership.transition;

import amity.shell.Keyword;

/** How far it has come: read off what was asked and agreed since it was begun. */
public enum TransitionStage implements Keyword {
    SEEING,
    ASKING,
    AGREED,
    OUTCOME
}
