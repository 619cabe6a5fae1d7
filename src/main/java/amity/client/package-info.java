/** Who a client is: people, what is known of them, introductions, gift policy, sector and open matters. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {"practice"})
package amity.client;

import org.springframework.modulith.ApplicationModule;
