/** Days worth knowing: occasions, birthdays and appointments, and whatever others add to them. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {"practice", "client"})
package amity.calendar;

import org.springframework.modulith.ApplicationModule;
