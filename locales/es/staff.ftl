# Pages for those who keep the installation: persons, desks, handing over, the log.

choose = Elija…
not-done = No se ha hecho
sieve-button = Mostrar
sieve-all = Mostrar todo

## Persons

people-title = Personas
people-title-help = Invitar a personas, asignar y retirar roles, suspender accesos.
people-search = Nombre o correo electrónico
people-any-state = Cualquier estado
people-unused = Sin uso desde hace 400 días
people-any-role = Cualquier rol
people-order-name = Nombre
people-order-newest = Primero las más recientes
people-order-oldest = Primero las más antiguas
people-order-state = Estado
people-count = { $n ->
    [0] Ninguna persona
    [one] { $n } persona
   *[other] { $n } personas
}
people-none = Nadie coincide con esta búsqueda. Pruebe con menos palabras o con otro filtro.
role = Rol
person-name = Nombre
person-email = Correo electrónico
person-email-help = La invitación llega a esta dirección, con la que también se inicia sesión.
person-lang = Idioma de los correos
person-lang-help = El idioma en el que el sitio escribe a la persona. Se puede cambiar después en la cuenta.
person-lang-missing = Elija uno de los idiomas
person-roles = Roles
person-state = Estado
person-since = Aquí desde
person-invited-at = Última invitación enviada
person-state-invited = Invitación enviada
person-state-accepted = Puede iniciar sesión
person-state-suspended = Acceso suspendido
person-no-role = Ningún rol. Sin rol se puede iniciar sesión y ver solo las oficinas propias.
person-no-desk = No pertenece a ninguna oficina.
person-log = Últimas entradas del registro
person-log-all = Todas las entradas sobre esta persona
person-invite-title = Invitar a alguien
person-invite-lede = La persona recibe un correo con un enlace. Los roles y las oficinas valen en cuanto acepta la invitación.
person-invite-button = Enviar la invitación
person-invite-again = Enviar otra vez la invitación
person-known = Ya hay una persona con esta dirección
person-known-link = Abrir la página de { $name }
person-join-desk = Añadir a una oficina
person-join-desk-button = Añadir a la oficina
person-leaves = Si la persona se va
person-suspend = Suspender
person-suspend-help = Si suspende el acceso, se cierra de inmediato la sesión de la persona y no puede volver a entrar hasta que usted lo restablezca. Traspase antes lo que esté pendiente.
person-suspended-help = Esta persona no puede iniciar sesión.
person-readmit = Restablecer el acceso
person-not-herself = No puede suspender su propio acceso. Pídalo a otra persona de la administración.
person-last-administrator = Es la última persona con el rol de administración. Dé antes ese rol a otra.
person-not-in = Una de las personas elegidas no puede hacerse cargo. Elija a alguien que pueda iniciar sesión.
person-unfit = Una de las personas elegidas no puede hacerse cargo de algo: le falta el rol o ya tiene lo mismo pendiente. Elija a otra o dé antes el rol.

## Roles

role-everywhere = Roles para todo el sitio
role-everywhere-help = Una persona puede tener varios o ninguno.
role-limited = Un rol para una sola cosa
role-give = Dar un rol
role-give-button = Dar el rol
role-take-back = Retirar
role-take-back-help = Al retirar un rol se cierran todas las sesiones de la persona, para que ninguna página abierta siga usándolo.
role-missing = Elija un rol
role-scope-kind = Dónde vale
role-scope = Cuál
role-scope-help = La última parte de la dirección, por ejemplo turin-neighbourhood-houses. Déjelo vacío para todo el sitio.
role-which-help = La última parte de la dirección, por ejemplo turin-neighbourhood-houses.
role-scope-unknown = No hay nada en esta dirección. Copie la última parte de la dirección desde la propia página
role-scope-missing = Elija dónde vale el rol
role-scope-whole = Ha elegido todo el sitio, así que este campo debe quedar vacío. Vacíelo o elija arriba a qué se limita el rol
role-scope-unfit = Quien administra lo hace en todo el sitio. Elija todo el sitio u otro rol
scope-kind-site = Todo el sitio
scope-kind-practice = Una práctica
scope-site = todo el sitio
scope-call = convocatoria { $slug }
scope-practice = práctica { $slug }
scope-edition = edición { $slug }

## Desks

desk = Oficina
desks-title = Oficinas
desks-title-help = Las oficinas a las que pertenecen las prácticas y quién responde de ellas.
desks-lede = Una oficina forma parte de una organización en una ciudad. Las prácticas pertenecen a las oficinas y no a las personas; así quedan en buenas manos cuando alguien se va. De cada oficina responden dos personas.
desks-search = Nombre de la oficina o de la organización
desks-needs-steward = Solo las oficinas a las que les falta responsable
desks-count = { $n ->
    [0] Ninguna oficina
    [one] { $n } oficina
   *[other] { $n } oficinas
}
desks-none = Aquí no hay ninguna oficina. Las crean la administración y la coordinación; si pertenece a una, la encontrará en esta página.
desk-name = Nombre de la oficina
desk-name-help = Como la llaman allí, por ejemplo «Servicio de integración».
desk-organisation = Organización
desk-organisation-help = Escriba el nombre de una organización conocida y elíjala, o introduzca una nueva.
desk-place = Ciudad
desk-place-missing = Elija una ciudad
desk-email = Correo electrónico de la oficina
desk-email-help = La dirección de la propia oficina, no la de una persona. Puede dejarlo vacío.
desk-slug = Última parte de la dirección
desk-slug-help = Letras minúsculas de la a a la z, cifras y guiones. Después no se puede cambiar. Si lo deja vacío, se forma a partir del nombre.
desk-slug-unusable = Use solo letras minúsculas de la a a la z, cifras y guiones sencillos, y no «new»
desk-slug-taken = Otra oficina tiene esta dirección. Elija otra
desk-make-title = Crear una oficina
desk-make-button = Crear la oficina
desk-edit-title = Modificar la oficina
desk-edit-button = Guardar
desk-back = Volver a la oficina
desk-made-up = inventada
desk-made-up-help = Esta oficina y su organización no existen. Sirven para demostraciones y pruebas.
desk-made-up-practices = La oficina es inventada. Se muestra con una práctica real solo como demostración: no tienen nada que ver entre sí.
desk-members = Miembros
desk-stewards = Responsables
desk-steward = Responsable
desk-as-steward = Como responsable
desk-steward-of-all = Nombrar a esta persona responsable de todas las oficinas elegidas arriba
desk-needs-steward = falta responsable
desk-warning = { $n ->
    [0] Nadie responde de esta oficina.
    [one] De esta oficina responde una sola persona.
   *[other] De esta oficina responde una sola persona.
}
desk-make-two-stewards = Nombre responsables a dos personas, para que haya una cuando falte la otra.
desk-make-another-steward = Nombre responsable a otra persona, para que haya una cuando falte la otra.
desk-ask-administrator = Pida a la administración que nombre responsables a dos personas.
desk-ask-steward = Pida a la persona responsable o a la administración que nombre responsable a otra persona.
work-desk-warning = La oficina «{ $desk }» tiene menos de dos responsables.
desk-unmake-steward-sure = { $name } sigue siendo miembro, pero ya no responde de la oficina.
desk-remove-member-sure = { $name } deja de pertenecer a la oficina y pierde lo que eso conlleva.
desk-sure-lonely = La oficina se queda entonces con menos de dos responsables.
desk-sure-nobody = Entonces nadie responde de esta oficina.
desk-sure-nobody-for-good = Entonces nadie responde de esta oficina, y usted no puede deshacerlo: solo puede la administración. Es mejor traspasar antes.
desk-no-member = Todavía nadie pertenece a esta oficina.
desk-make-steward = Nombrar responsable
desk-unmake-steward = Quitar como responsable
desk-remove-member = Quitar
desk-add-member = Añadir un miembro
desk-add-member-help = El correo electrónico de alguien que ya tiene una cuenta aquí. A las demás personas debe invitarlas antes la administración.
desk-add-member-button = Añadir
desk-member-unknown = Nadie tiene aquí una cuenta con esta dirección. Compruébela o pida a la administración que invite a la persona
desk-missing = Elija una oficina
desk-practices = Prácticas
desk-no-practice = Ninguna práctica pertenece a esta oficina.
desk-change-practices = Asignar o mover prácticas

ownership-title = Prácticas de { $desk }
ownership-lede = Cada práctica pertenece como mucho a una oficina. Sus miembros hablan en su nombre.
ownership-to = Mover a
ownership-to-missing = Elija adónde va la práctica
ownership-no-desk = Ninguna oficina
ownership-move = Mover
ownership-moved = pertenece ahora a «{ $desk }».
ownership-moved-nowhere = ya no pertenece a ninguna oficina.
ownership-assign = Asignar una práctica
ownership-assign-button = Asignar
ownership-practice = Práctica
ownership-practice-help = Su dirección o la última parte de ella, por ejemplo turin-neighbourhood-houses. Si pertenece a otra oficina, pasa a esta.
ownership-practice-unknown = No hay ninguna práctica en esta dirección. Copie la dirección desde su página

## Handing over

hand-over-title = Traspasar
hand-over-of = Traspaso de { $name }
hand-over-lede = Esto es lo que está pendiente con esta persona. Elija quién se hace cargo de cada cosa o déjela como está. Todo lo elegido se traspasa a la vez.
hand-over-lede-own = Esto es lo que usted tiene pendiente. Elija quién se hace cargo de cada cosa o déjela como está. Todo lo elegido se traspasa a la vez.
hand-over-search = Buscar personas por nombre o correo electrónico
hand-over-to = Traspasar a
hand-over-leave = Dejar como está
hand-over-nothing = No hay nada pendiente con esta persona.
hand-over-nothing-own = Usted no tiene nada pendiente.
hand-over-last-steward = La última persona responsable: sin otra, nadie responde de esta oficina.
hand-over-second-last-steward = Una de dos personas responsables: después queda solo una.
hand-over-practices = Estas prácticas se quedan en la oficina:
hand-over-by-steward = Lo traspasa una persona responsable de la oficina o la administración.
hand-over-by-administrator = Los roles los traspasa la administración.
hand-over-suspend = Después, suspender a esta persona
hand-over-button = Traspasar
hand-over-choose = No se ha traspasado nada. Elija al menos una cosa que traspasar.

## What was just done

done-invited = La invitación está en camino.
done-invited-again = La invitación está otra vez en camino. Se envía como máximo una vez por minuto.
done-suspended = El acceso de la persona está suspendido y se han cerrado todas sus sesiones.
done-readmitted = La persona puede volver a iniciar sesión.
done-role-given = Se ha dado el rol.
done-role-taken-back = Se ha retirado el rol y se han cerrado todas las sesiones de la persona.
done-desk-joined = La persona ya pertenece a la oficina.
done-handed-over = Se ha traspasado lo que eligió.
done-desk-made = La oficina está creada. Añada ahora a sus miembros.
done-desk-changed = Los cambios se han guardado.
done-member-joined = Se ha añadido a la persona.
done-member-removed = La persona ya no pertenece a la oficina.
done-steward-made = La persona es ahora responsable.
done-steward-unmade = La persona sigue en la oficina, pero ya no es responsable.

## The log

log-title = Registro
log-title-help = Quién hizo qué y cuándo, sellado contra cambios posteriores.
log-lede = Todo lo que se ha hecho, lo más reciente primero. Cada entrada está sellada junto con la anterior, así ninguna se puede cambiar o quitar sin que se note. Leer no deja ninguna entrada.
log-kind = Tipo
log-kind-any = Todo
log-kind-person = Cuentas de personas
log-kind-role = Roles
log-kind-session = Inicios y cierres de sesión
log-kind-password = Contraseñas
log-kind-passkey = Llaves de acceso
log-kind-desk = Oficinas
log-kind-draft = Borradores y propuestas
log-kind-running = ¿Sigue en marcha?
log-kind-place = Ciudades
log-kind-contact = Mensajes a la redacción
log-actor = Quién
log-actor-help = Un correo electrónico; o «system» para el programa, «visitor» para los visitantes
log-subject = Sobre qué
log-subject-help = Un correo electrónico, o una dirección como practice/turin-neighbourhood-houses
log-from = Desde
log-to = Hasta
log-number = Número
log-body = Detalles
log-none = Ninguna entrada coincide. Pruebe con menos filtros.
log-unknown = Nadie tiene aquí una cuenta con este correo electrónico. Compruebe la dirección.
log-newer = Entradas más recientes
log-older = Entradas más antiguas
log-file = Estas entradas como tabla (CSV, 10.000 como máximo)
log-verify = Verificar los sellos
log-verify-help = Comprueba las 10.000 entradas más recientes.
log-verified = Verificado el { $at }: las entradas de la { $first } a la { $last } están completas y sin cambios.
log-broken = El registro ha sido modificado
log-broken-text = Hay sellos que no coinciden. Deje la base de datos como está, avise a quien gestiona esta instalación y compare con una copia de seguridad:
log-erased = una cuenta borrada
log-actor-system = El programa
log-actor-visitor = Una persona que visita el sitio
log-actor-command = La orden «{ $command }»
log-other = { $actor }: { $kind }, { $subject }
log-person-invited = { $actor } ha enviado una invitación a { $subject }.
log-person-accepted = { $subject } ha aceptado la invitación.
log-person-suspended = { $actor } ha suspendido el acceso de { $subject }.
log-person-readmitted = { $actor } ha restablecido el acceso de { $subject }.
log-person-handed-over = { $suspended ->
    [yes] { $actor } ha traspasado lo de { $subject }: oficinas { $desks }, roles { $roles }, otras cosas { $items }. El acceso de la persona ha quedado suspendido.
   *[no] { $actor } ha traspasado lo de { $subject }: oficinas { $desks }, roles { $roles }, otras cosas { $items }.
}
log-role-granted = { $actor } ha dado a { $subject } el rol «{ $role }» ({ $scope }).
log-role-revoked = { $actor } ha retirado a { $subject } el rol «{ $role }» ({ $scope }).
log-session-began = { $actor } ha iniciado sesión.
log-session-ended = { $actor } ha cerrado sesión, aquí o en otros dispositivos.
log-password-changed = { $actor } ha cambiado la contraseña de { $subject }.
log-desk-made = { $actor } ha creado la oficina { $subject }.
log-desk-changed = { $actor } ha cambiado la oficina { $subject }.
log-desk-joined = { $actor } ha añadido a { $person } a la oficina { $subject }{ $steward ->
    [yes] {" "}como responsable.
   *[no] .
}
log-desk-left = { $actor } ha quitado a { $person } de la oficina { $subject }.
log-desk-steward-made = { $actor } ha nombrado a { $person } responsable de la oficina { $subject }.
log-desk-steward-unmade = { $actor } ha retirado a { $person } la responsabilidad de la oficina { $subject }.
log-practice-assigned = { $actor } ha asignado la práctica { $subject } { $given ->
    [yes] a la oficina { $desk }.
   *[no] a ninguna oficina.
}
log-practice-published = { $actor } ha publicado la versión { $version } de la práctica { $subject }.
log-practice-translated = { $actor } ha traducido la práctica { $subject }.
log-practice-withdrawn = { $actor } ha retirado la práctica { $subject }.
log-practice-renamed = { $actor } ha dado otra dirección a la práctica { $subject }.
log-practice-confirmed = { $actor } ha confirmado que la práctica { $subject } sigue en marcha.
log-practice-ended = { $actor } ha anotado que la práctica { $subject } ya no está en marcha.
log-place-changed = { $actor } ha cambiado la ciudad { $subject }.
log-contact-received = { $actor } ha escrito por el formulario de contacto.
log-page-changed = { $actor } ha cambiado la página { $subject }.
log-news-changed = { $actor } ha cambiado la noticia { $subject }.
log-date-changed = { $actor } ha cambiado la fecha { $subject } del calendario.
log-partner-changed = { $actor } ha cambiado el socio { $subject }.
log-funding-changed = { $actor } ha cambiado la mención de la financiación { $subject }.
log-story-changed = { $actor } ha cambiado los textos de la página de inicio.
log-accessibility-changed = { $actor } ha cambiado la declaración de accesibilidad.
log-thesaurus-changed = { $actor } ha cambiado el tesauro.
log-practices-seeded = { $actor } ha inventado prácticas para las pruebas.
log-draft-passed-on = { $actor } ha traspasado un borrador de { $practice } a { $person }.
log-text-passed-on = { $actor } ha traspasado un borrador del texto { $subject } a { $person }.
log-address-asked = { $actor } ha pedido cambiar el correo electrónico.
log-address-changed = { $actor } ha confirmado un nuevo correo electrónico.
log-code-app-set = { $actor } ha configurado una aplicación de códigos.
log-code-app-removed = { $actor } ha quitado la aplicación de códigos.
log-draft-started = { $actor } ha empezado un borrador de { $practice }.
log-draft-dropped = { $actor } ha descartado un borrador de { $practice }.
log-draft-submitted = { $actor } ha propuesto una corrección de { $practice }.
log-draft-accepted = { $actor } ha aceptado una propuesta para { $practice }.
log-draft-declined = { $actor } ha rechazado una propuesta para { $practice }.
log-draft-brought-back = { $actor } ha restaurado un borrador descartado de { $practice }.
log-draft-published = { $actor } ha publicado una propuesta para { $practice }.
log-link-asked = { $actor } ha pedido un enlace para iniciar sesión.
log-passkey-added = { $actor } ha añadido una llave de acceso.
log-passkey-removed = { $actor } ha quitado una llave de acceso.
log-person-described = { $actor } ha cambiado el nombre o el idioma de { $subject }.
log-person-erased = Se ha borrado una cuenta.
log-practice-created = { $actor } ha empezado la nueva práctica { $subject }.
log-practice-resumed = { $actor } ha anotado que la práctica { $subject } sigue en marcha.
log-practice-unconfirmed = { $actor } ha retirado la confirmación de que la práctica { $subject } sigue en marcha.
log-recovery-made = { $actor } ha creado nuevos códigos de recuperación.
log-recovery-used = { $actor } ha usado un código de recuperación.
log-running-asked = { $actor } ha preguntado a la oficina { $subject } si sus prácticas siguen en marcha.
log-running-answered = { $actor } ha respondido si la práctica { $subject } sigue en marcha.
log-running-settled = { $actor } ha atendido la respuesta sobre la práctica { $subject }.
