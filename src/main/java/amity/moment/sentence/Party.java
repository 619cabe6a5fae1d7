package amity.moment.sentence;

/** Whose doing something is. */
enum Party {
    US,
    THEM,
    NOBODY
}
