/** Free hours: promised, redeemed in parts, settled or expired; never more than was promised and never twice. */
@NullMarked
package amity.season.voucher;

import org.jspecify.annotations.NullMarked;
