package amity.moment.sentence;

enum Actor {
    US,
    THEM,
    NOBODY
}
