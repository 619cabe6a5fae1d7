package amity.season;

import amity.calendar.Occasion;

/** A season as it was opened: the occasion as it was known on that day, and the year. */
record Opened(Occasion occasion, int year) {}
