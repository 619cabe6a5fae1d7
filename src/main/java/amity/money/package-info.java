/** Money at the edges of the database and the pages: whole minor units in, Joda-Money through, the reader's format out. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {})
package amity.money;

import org.springframework.modulith.ApplicationModule;
