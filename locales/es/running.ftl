# The yearly question to the desk of a practice: does it still run?

## The page behind the link of a letter.

running-title = ¿Sigue en marcha?
running-lede = «{ $desk }» lleva esta práctica. Lo preguntamos una vez al año; responder lleva un minuto y no hace falta una cuenta.
running-thanks = Gracias
running-recorded-runs = Hemos anotado que funciona tal como se describe.
running-recorded-changed = Hemos anotado que funciona y qué ha cambiado. La redacción pondrá al día la descripción.
running-recorded-ended = Hemos anotado que ha terminado. Ahora su página lo dice, y dice por qué.
running-recorded-not-ours = Hemos anotado que no es una práctica de tu oficina. La redacción buscará quién la lleva.
running-recorded-at = Respuesta del { $moment }
running-ended-when = Terminó: { $when }
running-last = Última confirmación: { $date }
running-read = Leer lo que dice ahora su página
running-choose = Elige una respuesta
running-correct = ¿No es correcto? Responde de nuevo
running-until = Puedes responder, y corregir tu respuesta, hasta el { $date }.
running-nobody-named = No preguntamos quién eres. No escribas nombres de personas.
running-answer-runs = Sí, funciona tal como se describe
running-answer-changed = Funciona, pero algo ha cambiado
running-answer-ended = Ha terminado
running-answer-not-ours = No es una práctica nuestra
running-changed = ¿Qué ha cambiado?
running-changed-help = Para la redacción, que pondrá al día la descripción. En cualquier idioma.
running-send-changed = Funciona, con estos cambios
running-when = ¿Cuándo terminó?
running-when-help = Hasta donde sepas, por ejemplo: marzo de 2026. Puedes dejar este campo vacío.
running-why = ¿Por qué terminó?
running-why-help = Se mostrará en su página: vale la pena saber cómo terminan las cosas. En cualquier idioma.
running-send-ended = Ha terminado
running-whose = ¿Quién la lleva ahora?
running-whose-help = Indica una oficina o una organización, si conoces alguna. Puedes dejar este campo vacío.
running-send-not-ours = No es una práctica nuestra
running-overtaken-title = Alguien ha respondido mientras tanto
running-overtaken-text = La respuesta dada se muestra abajo. Si no es correcta, envía de nuevo la tuya y ocupará su lugar.
running-closed-title = Este enlace ya no está abierto
running-closed-text = Un enlace para responder vale sesenta días, mientras la práctica pertenezca a la oficina a la que se preguntó. Si tienes algo que contarnos sobre una práctica, escríbenos.
running-closed-contact = Escríbenos

## The page of a practice.

running-confirmed-by-desk = { $date }, por la oficina que la lleva

## What editors see.

menu-running = ¿Sigue en marcha?
menu-running-help = La pregunta anual a las oficinas: a quién le toca, a quién se ha preguntado, qué se ha respondido.
running-list-lede = Una vez al año se pregunta por correo a cada oficina si sus prácticas siguen en marcha; se le recuerda a las dos semanas y al mes.
running-views = Vistas
running-view-noted = Respuestas por atender
running-view-due = Por preguntar
running-view-asked = Preguntadas
running-view-unanswered = Sin respuesta
running-view-answered = Respondidas
running-view-later = Todavía no toca
running-due-on = Se preguntará a partir del { $date }
running-none-noted = No hay respuestas por atender. Aquí aparecerá lo que ha cambiado, lo que ha terminado y lo que pertenece a otros.
running-none-due = No hay prácticas por preguntar. Una que tiene oficina lo está un año después de su última confirmación o, si nadie la confirmó nunca, un año después de llegar a este sitio.
running-none-asked = No hay preguntas abiertas.
running-none-unanswered = Todas las preguntas se han respondido a tiempo.
running-none-answered = Todavía no hay ninguna respuesta.
running-none-later = Ninguna práctica espera su turno. Aquí aparecerán las prácticas que tienen oficina.
running-deskless = { $n ->
    [one] { $n } práctica en marcha no pertenece a ninguna oficina: no se puede preguntar por ella.
   *[other] { $n } prácticas en marcha no pertenecen a ninguna oficina: no se puede preguntar por ellas.
}
running-deskless-link = Darlas a una oficina
running-asked-on = preguntada el { $date }
running-letters = { $n ->
    [one] { $count } carta
   *[other] { $count } cartas
}
running-said-runs = Funciona tal como se describe
running-said-changed = Funciona, pero algo ha cambiado
running-said-ended = Ha terminado
running-said-not-ours = No es una práctica de esta oficina
running-settled-on = atendida el { $date }
running-nobody = La oficina no tiene ni buzón ni persona responsable: no hay a quién preguntar. Asígnale una persona responsable.
running-ask-now = Preguntar ahora
running-settle = Atendida
running-runs-on = Sigue en marcha, a pesar de todo
running-done-asked = La pregunta está en camino. No se envía por segunda vez en la misma hora.
running-done-nobody = En esa oficina no hay a quién preguntar. Asígnale antes un buzón o una persona responsable.
running-done-settled = La respuesta queda marcada como atendida.
running-done-overtaken = La práctica ya no es pública. Mírala antes de continuar.

## The letters.

running-letter-subject = { $n ->
    [one] ¿Sigue en marcha tu práctica?
   *[other] ¿Siguen en marcha tus { $count } prácticas?
}
running-letter-subject-again = { $n ->
    [one] Recordatorio: ¿sigue en marcha tu práctica?
   *[other] Recordatorio: ¿siguen en marcha tus { $count } prácticas?
}
running-letter-greeting = Hola:
running-letter-desk = Esta carta es para la oficina «{ $desk }».
running-letter-asks = EU-MIA describe prácticas para que otras ciudades puedan aprender de ellas. Una vez al año preguntamos a quien las lleva: ¿siguen en marcha?
running-letter-again = Hace un tiempo te preguntamos si estas prácticas siguen en marcha y no hemos tenido respuesta. Si nadie responde, sus páginas dirán que no está confirmado.
running-letter-entry = { $title } ({ $city })
running-letter-last = Última confirmación: { $date }
running-letter-never = Todavía sin confirmar
running-letter-how = Abre el enlace que hay bajo una práctica y elige una respuesta: sigue en marcha, ha cambiado, ha terminado o no es vuestra. Lleva un minuto y no hace falta una cuenta.
running-letter-until = Los enlaces valen hasta el { $date }; hasta entonces puedes corregir lo que respondiste. Quien tiene un enlace puede responder: compártelo solo con compañeras y compañeros.
running-letter-foot = Recibes esta carta porque tu oficina figura en EU-MIA como responsable de estas prácticas.
