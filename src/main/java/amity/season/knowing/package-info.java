/** What is learned of people: facts proposed from a few words, kept in words that store what to do and not why. */
@NullMarked
@NamedInterface("knowing")
package amity.season.knowing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
