package no.saksflyt.felles.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The one place where what comes through our doors is looked at before any controller sees it. What the application reads of its
 * own rows goes another way, so that a stricter rule locks nobody out of what was kept before it.
 */
@Configuration(proxyBeanMethods = false)
class Inndataoppsett implements WebMvcConfigurer {

  /** The longest text in what programs send: the largest file the archive takes, in base64, and a little more. */
  private static final int LENGST = 36_000_000;

  /** The most of it all together. */
  private static final long STORST = 54_525_952L;

  /** After the check of roles: who may not pass is not told what is wrong with what was sent. */
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new Tegnvakt()).order(Ordered.LOWEST_PRECEDENCE);
  }

  @Override
  public void extendMessageConverters(List<HttpMessageConverter<?>> omformere) {
    for (var omformer : omformere) {
      if (omformer instanceof MappingJackson2HttpMessageConverter json) {
        json.setObjectMapper(streng(json.getObjectMapper()));
      }
    }
  }

  private static ObjectMapper streng(ObjectMapper vanlig) {
    var streng = vanlig.copy();
    streng
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(LENGST).maxDocumentLength(STORST).build());
    streng.registerModule(new SimpleModule("inndata").addDeserializer(String.class, new Tekstleser()));
    // No list of ours has a place for nothing; told here, where the row is known.
    streng.configOverride(List.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    return streng;
  }
}
