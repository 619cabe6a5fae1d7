/** Gifts on their way: each ordered, paid and given at the price it really has, never past its season’s budget. */
@NullMarked
@NamedInterface("purchase")
package amity.gift.purchase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
