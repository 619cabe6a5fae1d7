/** What is worth finding out before a season's day: missing facts that would change a decision, asked in a talk. */
@NullMarked
@NamedInterface("question")
package amity.knowing.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
