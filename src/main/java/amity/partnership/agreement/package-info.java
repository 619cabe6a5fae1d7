/** How we support each other: what both sides said they would do beyond payment, and whether it is kept. */
@NullMarked
@NamedInterface("agreement")
package amity.partnership.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
