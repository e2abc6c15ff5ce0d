# The yearly question to the desk of a practice: does it still run?

## The page behind the link of a letter.

running-title = ¿Sigue en marcha?
running-lede = «{ $desk }» gestiona esta práctica. Lo preguntamos una vez al año; responder lleva un minuto y no hace falta una cuenta.
running-thanks = Gracias
running-recorded-runs = Hemos anotado que funciona tal como se describe.
running-recorded-changed = Hemos anotado que funciona y qué ha cambiado. La redacción pondrá al día la descripción.
running-recorded-ended = Hemos anotado que ha terminado. Ahora su página lo dice, y dice por qué.
running-recorded-not-ours = Hemos anotado que no es una práctica de su oficina. La redacción buscará quién la gestiona.
running-recorded-at = Respuesta del { $moment }
running-ended-when = Terminó: { $when }
running-last = Última confirmación: { $date }
running-read = Leer lo que dice ahora su página
running-choose = Elija una respuesta
running-correct = ¿No es correcto? Responda de nuevo
running-until = Puede responder, y corregir su respuesta, hasta el { $date }.
running-nobody-named = No preguntamos quién es usted. No escriba nombres de personas.
running-answer-runs = Sí, funciona tal como se describe
running-answer-changed = Funciona, pero algo ha cambiado
running-answer-ended = Ha terminado
running-answer-not-ours = No es una práctica nuestra
running-changed = ¿Qué ha cambiado?
running-changed-help = Para la redacción, que pondrá al día la descripción. En cualquier idioma.
running-send-changed = Funciona, con estos cambios
running-when = ¿Cuándo terminó?
running-when-help = Hasta donde sepa, por ejemplo: marzo de 2026. Puede dejar este campo vacío.
running-why = ¿Por qué terminó?
running-why-help = Se mostrará en su página: también se aprende de cómo terminan las cosas. En cualquier idioma.
running-send-ended = Ha terminado
running-whose = ¿Quién la gestiona ahora?
running-whose-help = Indique una oficina o una organización, si conoce alguna. Puede dejar este campo vacío.
running-send-not-ours = No es una práctica nuestra
running-overtaken-title = Alguien ha respondido mientras tanto
running-overtaken-text = La respuesta dada se muestra abajo. Si no es correcta, envíe de nuevo la suya y ocupará su lugar.
running-closed-title = Este enlace ya no sirve
running-closed-text = Un enlace para responder vale sesenta días, mientras la práctica pertenezca a la oficina a la que se preguntó. Si tiene algo que contarnos sobre una práctica, escríbanos.
running-closed-contact = Escríbanos

## The page of a practice.

running-confirmed-by-desk = { $date }, por la oficina que la gestiona

## What editors see.

menu-running = ¿Sigue en marcha?
menu-running-help = La pregunta anual a las oficinas: a cuáles toca, a cuáles se ha preguntado y qué han respondido.
running-list-lede = Una vez al año se pregunta por correo a cada oficina si sus prácticas siguen en marcha; se le recuerda a las dos semanas y al mes.
running-views = Vistas
running-view-noted = Respuestas por atender
running-view-due = Pregunta por enviar
running-view-asked = Pregunta enviada
running-view-unanswered = Sin respuesta
running-view-answered = Respondidas
running-view-later = Pregunta más adelante
running-due-on = Se preguntará a partir del { $date }
running-none-noted = No hay respuestas por atender. Aquí aparecerán las respuestas que indican que algo ha cambiado, ha terminado o pertenece a otra entidad.
running-none-due = Por ahora no hay a quién preguntar. Si una práctica tiene oficina, se le pregunta un año después de la última confirmación o, si nadie la confirmó nunca, un año después de llegar a este sitio.
running-none-asked = Ninguna pregunta espera respuesta.
running-none-unanswered = Todas las preguntas se han respondido a tiempo.
running-none-answered = Todavía no hay ninguna respuesta.
running-none-later = Ninguna práctica espera su turno. Aquí aparecerán las prácticas que tienen oficina.
running-deskless = { $n ->
    [one] { $n } práctica en marcha no pertenece a ninguna oficina: no se puede preguntar por ella.
   *[other] { $n } prácticas en marcha no pertenecen a ninguna oficina: no se puede preguntar por ellas.
}
running-deskless-link = Asignar prácticas a una oficina
running-asked-on = pregunta enviada el { $date }
running-letters = { $n ->
    [one] { $count } correo
   *[other] { $count } correos
}
running-said-runs = Funciona tal como se describe
running-said-changed = Funciona, pero algo ha cambiado
running-said-ended = Ha terminado
running-said-not-ours = No es una práctica de esta oficina
running-settled-on = atendida el { $date }
running-nobody = La oficina no tiene ni correo electrónico ni persona responsable: no hay a quién preguntar. Nombre a una persona responsable.
running-ask-now = Preguntar ahora
running-settle = Marcar como atendida
running-runs-on = Anotar que sigue en marcha
running-done-asked = La pregunta sobre «{ $title }» está en camino a «{ $desk }». No se envía por segunda vez en la misma hora.
running-done-nobody = En esa oficina no hay a quién preguntar. Asígnele antes un correo electrónico o una persona responsable.
running-done-settled = La respuesta queda marcada como atendida.
running-done-overtaken = La práctica ya no es pública. Mírela antes de continuar.

## The letters.

running-letter-subject = { $n ->
    [one] ¿Sigue en marcha su práctica?
   *[other] ¿Siguen en marcha sus { $count } prácticas?
}
running-letter-subject-again = { $n ->
    [one] Recordatorio: ¿sigue en marcha su práctica?
   *[other] Recordatorio: ¿siguen en marcha sus { $count } prácticas?
}
running-letter-greeting = Buenos días:
running-letter-desk = Este correo es para la oficina «{ $desk }».
running-letter-asks = EU-MIA describe prácticas para que otras ciudades puedan aprender de ellas. Una vez al año preguntamos a quienes las gestionan: ¿siguen en marcha?
running-letter-again = Hace un tiempo le preguntamos si estas prácticas siguen en marcha y no hemos tenido respuesta. Si nadie responde, sus páginas dirán que no está confirmado.
running-letter-entry = { $title } ({ $city })
running-letter-last = Última confirmación: { $date }
running-letter-never = Todavía sin confirmar
running-letter-how = Abra el enlace que hay bajo una práctica y elija una respuesta: sigue en marcha, ha cambiado, ha terminado o no es de su oficina. Lleva un minuto y no hace falta una cuenta.
running-letter-until = Los enlaces valen hasta el { $date }; hasta entonces puede corregir lo que respondió. Quien tiene un enlace puede responder: compártalo solo con su equipo.
running-letter-foot = Recibe este correo porque su oficina figura en EU-MIA como responsable de estas prácticas.
