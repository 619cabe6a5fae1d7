package amity.shell;

import amity.money.Region;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Gathers the message bundles, one a feature, into one look-up, so that a new feature's words need no registration. */
@Configuration(proxyBeanMethods = false)
class Bundles {
    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ReloadableResourceBundleMessageSource() {
            @Override
            protected MessageFormat createMessageFormat(String sentence, Locale locale) {
                return super.createMessageFormat(
                        sentence, Region.of(locale.getCountry(), Locale.ENGLISH)); // its figures
            }
        };
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setBasenames(Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .map(resource -> "classpath:messages/" + resource.getFilename().replace(".properties", ""))
                .filter(name -> !name.contains("_"))
                .distinct()
                .toArray(String[]::new));
        return source;
    }
}
