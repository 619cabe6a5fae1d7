package amity.season.web;

import java.util.UUID;

/** A choice the user is about to make for an entry: it needs her reason. */
record Considering(UUID entry, String choice) {}
