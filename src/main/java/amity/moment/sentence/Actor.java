package amity.moment.sentence;

/** Whose doing something is. */
enum Actor {
    US,
    THEM,
    NOBODY
}
