/** Private links: handed to one person each, kept as a hash alone, ended at any time. */
@NullMarked
@NamedInterface("link")
package amity.portal.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
