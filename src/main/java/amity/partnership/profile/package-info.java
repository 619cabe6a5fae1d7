/** How I work: one page of what is given beyond the work and what is counted on in return, brought up before an agreement. */
@NullMarked
@NamedInterface("how")
package amity.partnership.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
