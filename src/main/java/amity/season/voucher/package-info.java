/** Free hours: promised, redeemed in parts, settled or expired; never more than was promised and never twice. */
@NullMarked
@NamedInterface("voucher")
package amity.season.voucher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
