package amity.moment.sentence;

/** Whose doing something is. */
enum Side {
    US,
    THEM,
    NOBODY
}
