/** The virtual assistant's own business: its name, currency, country, zone, rates and settings. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {})
package amity.practice;

import org.springframework.modulith.ApplicationModule;
