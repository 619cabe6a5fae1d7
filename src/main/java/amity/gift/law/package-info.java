/** What the law of the giver's country says a gift costs after tax: data with sources, computed without database or clock. */
@NullMarked
package amity.gift.law;

import org.jspecify.annotations.NullMarked;
