/** Finishing with a client: a path of small steps, not a deletion; they can come back. */
@NullMarked
@NamedInterface("parting")
package amity.client.parting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
