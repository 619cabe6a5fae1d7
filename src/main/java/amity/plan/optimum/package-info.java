/** The best plan for every budget: pure integers, exact, without knowing what is given or to whom. */
@NullMarked
@NamedInterface("optimum")
package amity.plan.optimum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
