/** Free hours: promised, redeemed in parts, settled or expired; never more than was promised and never twice. */
@NullMarked
@ApplicationModule(allowedDependencies = {"practice", "client", "moment", "boundary", "boundary :: shared"})
package amity.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
