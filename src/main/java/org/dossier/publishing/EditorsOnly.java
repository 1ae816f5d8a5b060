package org.dossier.publishing;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** What only editors may ask for: who asks is known before the body is read, so that nobody else can make us read one. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface EditorsOnly {}
