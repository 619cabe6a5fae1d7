/** Saying no, kindly: what an assistant is asked that she would rather not do, with words for it. */
@NullMarked
@NamedInterface("decline")
package amity.boundary.decline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
