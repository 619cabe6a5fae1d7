package amity.shell.web;

import java.time.Duration;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** A file asked for by a name that changes with it is never asked for again, and is sent as the build compressed it. */
@Configuration(proxyBeanMethods = false)
record LastingFiles(WebProperties web) implements WebMvcConfigurer {
    private static final String MARKED = "{file:.+-[0-9a-f]{32}\\.[a-z0-9]+}";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        boolean lasting = web.getResources().getChain().isCache(); // not where styles change under our hands
        registry.addResourceHandler("/{kind:css|js|img}/" + MARKED, "/{kind:img|vendor}/{of}/" + MARKED)
                .addResourceLocations(web.getResources().getStaticLocations())
                .setCacheControl(
                        lasting
                                ? CacheControl.maxAge(Duration.ofDays(365))
                                        .cachePublic()
                                        .immutable()
                                : CacheControl.noStore())
                .resourceChain(lasting)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
