/** The money of a season as it is really spent: each gift ordered, paid and given, never past the budget. */
@NullMarked
@NamedInterface("purse")
package amity.season.purse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
