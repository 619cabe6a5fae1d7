package amity.moment.sentence;

import amity.moment.Promise;

/**
 * What a sentence says one side will do.
 *
 * @param words what, and by when, as it was written
 */
public record Pledge(Promise.Whose whose, String words) {}
