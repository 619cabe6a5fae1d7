/** The pages of a season: the plan, who is on its list, what is already decided, and afterwards. */
@NullMarked
@NamedInterface("web")
package amity.season.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
