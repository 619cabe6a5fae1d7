/** The writing desk: one card at a time, in her own words, no opening twice in a circle, posted in time. */
@NullMarked
@NamedInterface("card")
package amity.season.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
