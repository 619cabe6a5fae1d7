/** What is printed: labels, envelopes and lists as PDF, in a font that says most names of Europe. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package amity.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
