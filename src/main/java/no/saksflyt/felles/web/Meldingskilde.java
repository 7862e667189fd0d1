package no.saksflyt.felles.web;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads every file in {@code meldinger/}: a room adds its own file and nothing else. */
@Configuration
class Meldingskilde {

  @Bean
  MessageSource messageSource() throws IOException {
    var filer = new PathMatchingResourcePatternResolver().getResources("classpath*:meldinger/*.properties");
    var kilde = new ResourceBundleMessageSource();
    kilde.setBasenames(
        Arrays.stream(filer)
            .map(f -> "meldinger/" + f.getFilename().replace(".properties", ""))
            .sorted()
            .toArray(String[]::new));
    kilde.setDefaultEncoding("UTF-8");
    kilde.setFallbackToSystemLocale(false);
    return kilde;
  }
}
