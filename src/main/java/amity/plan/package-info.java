/** What each person on a list could get, by which rule not, and what each of it would say: pure rules, without a database. */
@NullMarked
@ApplicationModule(allowedDependencies = {"client", "moment", "moment :: sentence", "reading"})
package amity.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
