/** What of asks and agreements was shared with a client: only to be read, and without a private word. */
@NullMarked
@NamedInterface("shared")
package amity.partnership.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
