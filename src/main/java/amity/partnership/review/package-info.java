/** The review: two questions a client, the rest with one key, in the order of what changed. */
@NullMarked
@NamedInterface("review")
package amity.partnership.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
