/** Changing it: from seeing what is missing, over asking and agreeing, to an outcome by a day. */
@NullMarked
@NamedInterface("changing")
package amity.partnership.transition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
