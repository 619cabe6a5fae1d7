/** Asks: what a client could give, put in words, asked one at a time, and what became of it. */
@NullMarked
@NamedInterface("ask")
package amity.partnership.ask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
