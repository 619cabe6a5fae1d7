/** What the user says of a client at a date: what she wants it to be, how well she knows them, whether she enjoys it, and where she sees it otherwise than Amity does. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {"practice", "client"})
package amity.review;

import org.springframework.modulith.ApplicationModule;
