/** The best plan for every budget: pure integers, exact, without knowing what is given or to whom. */
@NullMarked
package amity.season.optimum;

import org.jspecify.annotations.NullMarked;
