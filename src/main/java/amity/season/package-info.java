/** One occasion in one year: who gets a card, a gift or free hours, inside a hard budget, and why. */
@NullMarked
package amity.season;

import org.jspecify.annotations.NullMarked;
