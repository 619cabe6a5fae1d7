/** The money of a season as it is really spent: each gift ordered, paid and given, never past the budget. */
@NullMarked
package amity.season.purse;

import org.jspecify.annotations.NullMarked;
