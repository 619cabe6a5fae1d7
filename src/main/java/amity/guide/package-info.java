/** The guide for VAs, read inside the application: its chapters, what is found in them, and which chapter a page leads to. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {})
package amity.guide;

import org.springframework.modulith.ApplicationModule;
