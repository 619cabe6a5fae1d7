/** The client’s own page by private link: what they may see, and what they send, which waits until it is accepted. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(
        allowedDependencies = {"practice", "client", "moment", "boundary :: shared", "hours", "partnership :: shared"})
package amity.portal;

import org.springframework.modulith.ApplicationModule;
