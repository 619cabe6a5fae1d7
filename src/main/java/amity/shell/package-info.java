/** What every feature stands on: storage, clock, ids, words and the web frame. It knows no feature. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {})
package amity.shell;

import org.springframework.modulith.ApplicationModule;
