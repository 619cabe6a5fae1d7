/** The one reader of what she types: who does what to whom in a sentence, what is known since, and what was promised. */
@NullMarked
@NamedInterface("sentence")
package amity.moment.sentence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
