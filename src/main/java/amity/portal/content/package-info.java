/** What is shown to a client on their page, switched on after it was spoken about. */
@NullMarked
@NamedInterface("sharing")
package amity.portal.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
