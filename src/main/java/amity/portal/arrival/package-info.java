/** What a client sent from their page: a no counts at once, everything else waits until it is accepted. */
@NullMarked
@NamedInterface("arrival")
package amity.portal.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
